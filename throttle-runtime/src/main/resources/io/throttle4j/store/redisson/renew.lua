-- Keeps a lease for as long again.
--
-- KEYS, ARGV[1..4]  as in lease.lua
--
-- Returns 1 if it was still lent, 0 if it is not: it had ended, or the server has forgotten it.

read_clock(ARGV[1])
if not redis.call('ZSCORE', KEYS[1], ARGV[4]) then
  return 0
end
redis.call('ZADD', KEYS[1], now + ARGV[2], ARGV[4])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1
