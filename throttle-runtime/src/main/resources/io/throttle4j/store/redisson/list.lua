-- What a list of times is asked and told.

-- The n-th newest entry, the place of which, as text, is -n: false if there are fewer, a table with an error if the key holds
-- something else.
local function nth_newest(key, n, place)
  if n <= NEAR then
    return redis.pcall('LINDEX', key, place)
  end
  local length = redis.pcall('LLEN', key)
  if type(length) == 'table' then
    return length
  end
  return length >= n and redis.call('LINDEX', key, length - n)
end

local function spare(limit)
  return math.min(math.floor(limit / SPARE_PART), MOST_SPARE)
end

