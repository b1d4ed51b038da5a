-- Lends a lease, unless as many as may be are lent.
--
-- KEYS[1]  the leases that are lent, each with the time at which it ends if nobody renews it
-- ARGV[1]  the time, see time.lua
-- ARGV[2]  how many microseconds a lease lasts
-- ARGV[3]  how many milliseconds the key is kept
-- ARGV[4]  the name of the lease
-- ARGV[5]  the leases that may be lent at once
--
-- Returns 1 if it is lent, 0 if not.

read_clock(ARGV[1])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
if redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[5]) then
  return 0
end
redis.call('ZADD', KEYS[1], now + ARGV[2], ARGV[4])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1
