-- Looks at buckets and takes nothing.
--
-- KEYS     the buckets
-- ARGV[1]  the time, see time.lua
-- then for each bucket
--   window <microseconds> <limit> <cost>
--   gcra   <microseconds> <limit> <cost> <drain> <drain part>
--
-- Returns for each bucket how long it has to wait, or text if it can't be read, and two numbers:
--   window  the units that count, and the time until none does
--   gcra    the length of the queue, in microseconds and limit-th parts of one

-- The number of entries that have left the window: the list is sorted, so halving finds it.
local function expired(key, length, window)
  local low, high = 0, length
  while low < high do
    local middle = math.floor((low + high) / 2)
    if redis.call('LINDEX', key, middle) + window - now <= 0 then
      low = middle + 1
    else
      high = middle
    end
  end
  return low
end

local function window_use(key, window)
  local length = redis.call('LLEN', key)
  if length == 0 then
    return 0, 0
  end
  local newest = redis.call('LINDEX', key, -1)
  return length - expired(key, length, window), math.max(0, newest + window - now)
end

local usages = {}
local arg = 2
for i = 1, #KEYS do
  local key = KEYS[i]
  local window, limit, cost = tonumber(ARGV[arg + 1]), tonumber(ARGV[arg + 2]), tonumber(ARGV[arg + 3])
  local wait, first, second
  if ARGV[arg] == 'window' then
    wait = window_wait(key, window, limit, cost)
    arg = arg + 4
    if type(wait) == 'number' then
      first, second = window_use(key, window)
    end
  else
    wait = queue_wait(key, window, limit, cost, tonumber(ARGV[arg + 4]), tonumber(ARGV[arg + 5]))
    arg = arg + 6
    if type(wait) == 'number' then
      first, second = queue_length(key, limit)
    end
  end
  usages[#usages + 1] = wait
  usages[#usages + 1] = first or 0
  usages[#usages + 1] = second or 0
end
return usages
