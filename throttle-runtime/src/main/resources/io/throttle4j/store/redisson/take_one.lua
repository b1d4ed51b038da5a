-- Takes one unit from one sliding window: what nearly every check is. See take.lua for all others.
--
-- KEYS[1]  the list of the times at which units were taken, oldest first
-- ARGV[1]  the window in microseconds
-- ARGV[2]  how many milliseconds the list is kept
-- ARGV[3]  the limit
-- ARGV[4]  the time, see time.lua; left out where the server's counts
--
-- Returns the time, which marks what was taken, or how long to wait, as a negative number. Fails with WRONGTYPE if the
-- list can't be read.

read_clock(ARGV[4])
local limit = tonumber(ARGV[3])
local length = redis.call('LLEN', KEYS[1])
if length >= limit then
  -- Counted from the oldest, which is near: Redis walks to the entry.
  local taken = tonumber(redis.call('LINDEX', KEYS[1], length - limit))
  if not taken then
    return redis.error_reply('WRONGTYPE not a list of times')
  end
  local wait = taken + ARGV[1] - now
  if wait > 0 then
    return -wait
  end
end
length = redis.call('RPUSH', KEYS[1], stamp)
if length > limit and length > limit + spare(limit) then
  redis.call('LTRIM', KEYS[1], -limit, -1)
end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return now
