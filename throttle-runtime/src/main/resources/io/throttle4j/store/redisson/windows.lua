local llen, lindex, rpush, pexpire = 'LLEN', 'LINDEX', 'RPUSH', 'PEXPIRE'
local call, pcall = redis.call, redis.pcall

-- Why a window doesn't admit one unit: the time to wait, or text if the list can't be read. Nil if it does.
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

-- Records one unit in a list, which then has at most so many entries.
local function record(key, limit, most, kept)
  if call(rpush, key, stamp) > most then
    call('LTRIM', key, -limit, -1)
  end
  call(pexpire, key, kept)
end

