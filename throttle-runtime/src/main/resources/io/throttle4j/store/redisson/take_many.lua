-- Takes one unit from each of one or more sliding windows for each of many checks: what nearly all checks are that come
-- together. Of each check all or nothing, one check after the other. See take_one.lua and take_several.lua for a check that
-- comes alone, and take.lua for all others.
--
-- KEYS     for each check, for each of its windows, the list of the times at which units were taken, oldest first
-- ARGV[1]  the time, see time.lua
-- then for each group of checks that follow each other the number of checks and the number of windows of each, and for
-- each of these windows three values:
--   1  the window in microseconds
--   2  how many milliseconds the list is kept
--   3  where the entry is that must have left the window: the limit, counted from the newest, so negative
--
-- Returns the time, which marks what was taken, and then for each check that was not admitted which one it is, counted from
-- 1, and for each of its windows how long it alone has to wait: 0 if it admits, text if the list can't be read.

read_clock(ARGV[1])
local answer = {now}

local gone_until, kept, limits, places, most, waits = {}, {}, {}, {}, {}, {}
local arg, key, check = 2, 0, 0
while arg <= #ARGV do
  local checks, windows = tonumber(ARGV[arg]), tonumber(ARGV[arg + 1])
  for i = 1, windows do
    local window = arg + 3 * i - 1
    local limit = -ARGV[window + 2]
    gone_until[i], kept[i] = now - ARGV[window], ARGV[window + 1]
    limits[i], places[i], most[i] = limit, ARGV[window + 2], limit + spare(limit)
  end
  for _ = 1, checks do
    check = check + 1
    local refused = false
    for i = 1, windows do
      local wait = in_the_way(KEYS[key + i], limits[i], places[i], gone_until[i])
      waits[i] = wait
      refused = refused or wait
    end
    if refused then
      answer[#answer + 1] = check
      for i = 1, windows do
        answer[#answer + 1] = waits[i] or 0
      end
    else
      for i = 1, windows do
        record(KEYS[key + i], places[i], most[i], kept[i])
      end
    end
    key = key + windows
  end
  arg = arg + 2 + 3 * windows
end
return answer
