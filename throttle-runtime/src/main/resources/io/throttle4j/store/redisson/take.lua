-- Takes from buckets: of each call all or nothing, one call after the other.
--
-- KEYS     the buckets of the first call, of the second, ...
-- ARGV[1]  the time, see time.lua
-- ARGV[2]  how many milliseconds a key outlives what it holds
-- then for each call the number of its buckets, and for each bucket
--   window <microseconds> <limit> <cost>
--   gcra   <microseconds> <limit> <cost> <drain> <drain part>
--
-- Returns the time, which marks what was taken, then for each bucket how long it alone has to wait: 0 if it admits, text
-- if it can't be read. A call was admitted if all of its waits are 0.

local function push(key, cost)
  local length
  while cost > 0 do
    local stamps = {}
    for i = 1, math.min(cost, 1000) do
      stamps[i] = now
    end
    length = redis.call('RPUSH', key, unpack(stamps))
    cost = cost - #stamps
  end
  return length
end

-- What is pushed out of the list has left the window: it was in the way of these units, and they were admitted.
local function record_in_window(key, window, limit, cost, slack)
  local length = cost == 1 and redis.call('RPUSH', key, now) or push(key, cost)
  if length > limit then
    redis.call('LPOP', key, length - limit)
  end
  redis.call('PEXPIRE', key, string.format('%.0f', math.ceil(window / 1000) + slack))
end

local function record_in_queue(key, limit, drain, drain_part, slack)
  local whole, part = queue_length(key, limit)
  whole, part = lengthened(whole, part, drain, drain_part, limit)
  store_queue(key, whole, part, limit, slack)
end

local waits = {now}
local key, arg = 0, 3
while arg <= #ARGV do
  local count = tonumber(ARGV[arg])
  local bucket = arg + 1
  local admitted = true
  for i = 1, count do
    local window, limit, cost = tonumber(ARGV[bucket + 1]), tonumber(ARGV[bucket + 2]), tonumber(ARGV[bucket + 3])
    local wait
    if ARGV[bucket] == 'window' then
      wait = window_wait(KEYS[key + i], window, limit, cost)
      bucket = bucket + 4
    else
      wait = queue_wait(KEYS[key + i], window, limit, cost, tonumber(ARGV[bucket + 4]), tonumber(ARGV[bucket + 5]))
      bucket = bucket + 6
    end
    admitted = admitted and wait == 0
    waits[#waits + 1] = wait
  end
  if admitted then
    local slack = tonumber(ARGV[2])
    bucket = arg + 1
    for i = 1, count do
      local window, limit, cost = tonumber(ARGV[bucket + 1]), tonumber(ARGV[bucket + 2]), tonumber(ARGV[bucket + 3])
      if ARGV[bucket] == 'window' then
        record_in_window(KEYS[key + i], window, limit, cost, slack)
        bucket = bucket + 4
      else
        record_in_queue(KEYS[key + i], limit, tonumber(ARGV[bucket + 4]), tonumber(ARGV[bucket + 5]), slack)
        bucket = bucket + 6
      end
    end
  end
  key = key + count
  arg = bucket
end
return waits
