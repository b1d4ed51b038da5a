-- Takes back what take.lua recorded.
--
-- KEYS     the buckets
-- ARGV[1]  the time, see time.lua
-- ARGV[2]  how many milliseconds a key outlives what it holds
-- ARGV[3]  the time that marks what was taken
-- then for each bucket
--   window <microseconds> <limit> <cost>
--   gcra   <microseconds> <limit> <cost> <drain> <drain part>

-- Shortens the queue by the units, less the time that has passed since: it might have stood empty for that long.
local function shorten_queue(key, stamp, limit, drain, drain_part, slack)
  local whole, part = queue_length(key, limit)
  local back = drain - math.max(0, now - stamp)
  if not part or back < 0 or whole + part == 0 then
    return
  end
  whole, part = whole - back, part - drain_part
  if part < 0 then
    whole, part = whole - 1, part + limit
  end
  if whole < 0 then
    redis.call('DEL', key)
  else
    store_queue(key, whole, part, limit, slack)
  end
end

local slack, stamp = tonumber(ARGV[2]), ARGV[3]
local arg = 4
for i = 1, #KEYS do
  if ARGV[arg] == 'window' then
    redis.call('LREM', KEYS[i], -ARGV[arg + 3], stamp)
    arg = arg + 4
  else
    shorten_queue(KEYS[i], stamp, tonumber(ARGV[arg + 2]), tonumber(ARGV[arg + 4]), tonumber(ARGV[arg + 5]), slack)
    arg = arg + 6
  end
end
return 0
