-- What a list of times is asked and told.

-- The n-th newest entry, the place of which, as text, is -n: false if there are fewer, a table with an error if the key holds
-- something else. Redis walks to it, so where that is far it is counted from the oldest.
local function nth_newest(key, n, place)
  if n <= 128 then
    return redis.pcall('LINDEX', key, place)
  end
  local length = redis.pcall('LLEN', key)
  if type(length) == 'table' then
    return length
  end
  return length >= n and redis.call('LINDEX', key, length - n)
end

-- The entries that may be there beyond the limit: they count no more, and it is cheaper to take many of them off at once
-- than each when the next one comes.
local function spare(limit)
  return math.min(math.floor(limit / 8), 32)
end

