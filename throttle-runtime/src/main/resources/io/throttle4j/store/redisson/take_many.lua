-- Takes one unit from each of many sliding windows, each by itself: what nearly all checks are that come together. A bucket
-- may be named more than once. See take_one.lua for a lone check, and take.lua for all others.
--
-- KEYS     for each check the list of the times at which units were taken, oldest first
-- ARGV[1]  the time, see time.lua
-- then for each group of checks that follow each other, four values:
--   1  how many checks they are
--   2  the window in microseconds
--   3  how many milliseconds the list is kept
--   4  the limit
--
-- Returns the time, which marks what was taken, and then for each check that was not admitted two values: which one it is,
-- counted from 1, and how long it has to wait, or text if the list can't be read.

local llen, lindex, rpush, pexpire = 'LLEN', 'LINDEX', 'RPUSH', 'PEXPIRE'
local call, pcall = redis.call, redis.pcall

read_clock(ARGV[1])
local answer = {now}

-- Why a check isn't admitted: the time to wait, or text if the list can't be read. Nil if it is.
local function in_the_way(key, limit, gone_until)
  local length = pcall(llen, key)
  if type(length) == 'table' then
    return length.err
  end
  if length < limit then
    return nil
  end
  -- Counted from the oldest, which is near: Redis walks to the entry.
  local taken = tonumber(call(lindex, key, length - limit))
  if not taken then
    return 'WRONGTYPE not a list of times'
  end
  return taken > gone_until and taken - gone_until or nil
end

local check = 0
for arg = 2, #ARGV, 4 do
  local kept, limit = ARGV[arg + 2], tonumber(ARGV[arg + 3])
  local gone_until, most = now - ARGV[arg + 1], limit + spare(limit)
  for _ = 1, ARGV[arg] do
    check = check + 1
    local key = KEYS[check]
    local wait = in_the_way(key, limit, gone_until)
    if wait then
      answer[#answer + 1] = check
      answer[#answer + 1] = wait
    else
      if call(rpush, key, stamp) > most then
        call('LTRIM', key, -limit, -1)
      end
      call(pexpire, key, kept)
    end
  end
end
return answer
