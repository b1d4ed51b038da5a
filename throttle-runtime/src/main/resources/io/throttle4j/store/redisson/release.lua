-- Takes a lease back.
--
-- KEYS[1]  the leases that are lent
-- ARGV[1]  the name of the lease

return redis.call('ZREM', KEYS[1], ARGV[1])
