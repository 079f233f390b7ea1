// Package cache keeps what is made once for a key, within a bound. It knows
// nothing of what it keeps.
package cache

import (
	"maps"
	"sync"
	"sync/atomic"
)

// Cache keeps what is made once for a key. The zero cache is ready for use.
// Failures are not kept, and beyond maxCached nothing new is. Reading takes no
// lock: writers replace the whole map.
type Cache[K comparable, V any] struct {
	writing sync.Mutex
	values  atomic.Pointer[map[K]V]
}

// maxCached bounds what callers can make a cache hold, by options for example.
const maxCached = 1024

func (c *Cache[K, V]) find(key K) (V, bool) {
	if values := c.values.Load(); values != nil {
		v, ok := (*values)[key]
		return v, ok
	}
	var none V
	return none, false
}

// Get is the value for a key, made if there is none yet.
func (c *Cache[K, V]) Get(key K, make func() (V, error)) (V, error) {
	if v, ok := c.find(key); ok {
		return v, nil
	}
	v, err := make()
	if err != nil {
		return v, err
	}
	return c.keep(key, v), nil
}

// keep stores v, unless another goroutine was first: its value stays.
func (c *Cache[K, V]) keep(key K, v V) V {
	c.writing.Lock()
	defer c.writing.Unlock()
	if first, ok := c.find(key); ok {
		return first
	}
	values := map[K]V{key: v}
	if before := c.values.Load(); before != nil {
		if len(*before) >= maxCached {
			return v
		}
		values = maps.Clone(*before)
		values[key] = v
	}
	c.values.Store(&values)
	return v
}
