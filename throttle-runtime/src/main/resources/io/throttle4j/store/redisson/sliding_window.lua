-- The sliding window: a list of the times at which units were taken, oldest first, never longer than the limit.

-- The time until `cost` units fit: until the last entry that is in their way has left. An error comes back as text.
local function window_wait(key, window, limit, cost)
  if cost > limit then
    return window
  end
  local entry = redis.pcall('LINDEX', key, cost - limit - 1)
  if not entry then
    return 0
  end
  if entry.err then
    return entry.err
  end
  return math.max(0, entry + window - now)
end

