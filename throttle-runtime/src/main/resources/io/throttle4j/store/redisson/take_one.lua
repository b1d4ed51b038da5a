-- Takes one unit from one sliding window: what nearly every check is. See take.lua for all others.
--
-- KEYS[1]  the list of the times at which units were taken, oldest first
-- ARGV[1]  the time, see time.lua
-- ARGV[2]  the window in microseconds
-- ARGV[3]  how many milliseconds the list is kept
-- ARGV[4]  where the entry is that must have left the window: the limit, counted from the newest, so negative
--
-- Returns the time, which marks what was taken, or how long to wait, as a negative number. Fails with WRONGTYPE if the
-- list can't be read.

local entry = redis.call('LINDEX', KEYS[1], ARGV[4])
if entry then
  local taken = tonumber(entry)
  if not taken then
    return redis.error_reply('WRONGTYPE not a list of times')
  end
  local wait = taken + ARGV[2] - now
  if wait > 0 then
    return -wait
  end
end
local over = redis.call('RPUSH', KEYS[1], now) + ARGV[4]
if over == 1 then
  redis.call('LPOP', KEYS[1])
elseif over > 1 then
  redis.call('LPOP', KEYS[1], over)
end
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return now
