-- The generic cell rate algorithm: a queue that drains one unit per window / limit. Stored is when it will be empty, as
-- "microseconds numerator denominator", the fraction in limit-th parts of a microsecond.

-- The length of the queue in whole microseconds and limit-th parts of one. An error comes back as text.
local function queue_length(key, limit)
  local empty_at = redis.pcall('GET', key)
  if not empty_at then
    return 0, 0
  end
  if empty_at.err then
    return empty_at.err
  end
  local whole, part, parts = empty_at:match('^(%d+) (%d+) (%d+)$')
  if not whole then
    return 'WRONGTYPE not a time in three numbers'
  end
  whole, part = whole - now, tonumber(part)
  if tonumber(parts) ~= limit and part > 0 then
    whole, part = whole + 1, 0
  end
  if whole < 0 then
    return 0, 0
  end
  return whole, part
end

-- Adds whole microseconds and limit-th parts of one, the parts less than one microsecond on both sides.
local function lengthened(whole, part, drain, drain_part, limit)
  local parts = part + drain_part
  if parts >= limit then
    return whole + drain + 1, parts - limit
  end
  return whole + drain, parts
end

-- The time until units that drain in `drain` and `drain_part` fit. An error comes back as text.
local function queue_wait(key, window, limit, drain, drain_part)
  local whole, part = queue_length(key, limit)
  if not part then
    return whole
  end
  whole, part = lengthened(whole, part, drain, drain_part, limit)
  if part > 0 then
    whole = whole + 1
  end
  return math.max(0, whole - window)
end

local function store_queue(key, whole, part, limit, kept)
  redis.call('SET', key, string.format('%.0f %.0f %.0f', now + whole, part, limit), 'PX', kept)
end

