-- Takes one unit from one sliding window: what nearly every check is, so this goes straight on and does what time.lua and
-- list.lua do without functions, which Redis would make anew for each check. See take_several.lua for several windows,
-- take_many.lua for checks that come together, and take.lua for all others.
--
-- KEYS[1]  the list of the times at which units were taken, oldest first
-- ARGV[1]  the window in microseconds
-- ARGV[2]  how many milliseconds the list is kept
-- ARGV[3]  where the entry is that must have left the window: the limit, counted from the newest, so negative
-- ARGV[4]  the time in microseconds; left out where the server's counts
--
-- Returns the time, which marks what was taken, or how long to wait, as a negative number. Fails with WRONGTYPE if the
-- list can't be read.

local limit = -ARGV[3]
local time = not ARGV[4] and redis.call('TIME')
local now = time and time[1] * 1000000 + time[2] or tonumber(ARGV[4])

local entry
if limit <= NEAR then
  entry = redis.call('LINDEX', KEYS[1], ARGV[3])
else
  local length = redis.call('LLEN', KEYS[1])
  entry = length >= limit and redis.call('LINDEX', KEYS[1], length - limit)
end
if entry then
  local taken = tonumber(entry)
  if not taken then
    return redis.error_reply('WRONGTYPE not a list of times')
  end
  local wait = taken + ARGV[1] - now
  if wait > 0 then
    return -wait
  end
end

local stamp = time and #time[2] == 6 and time[1] .. time[2] or string.format('%.0f', now)
local over = redis.call('RPUSH', KEYS[1], stamp) - limit
if over > 0 and over > math.min(math.floor(limit / SPARE_PART), MOST_SPARE) then
  redis.call('LTRIM', KEYS[1], ARGV[3], -1)
end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return now
