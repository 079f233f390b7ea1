package generators

import "sync"

// cache keeps what is made once for a key. The zero cache is ready for use.
// Failures are not kept.
type cache[K comparable, V any] struct{ values sync.Map }

func (c *cache[K, V]) find(key K) (V, bool) {
	v, ok := c.values.Load(key)
	if !ok {
		var none V
		return none, false
	}
	return v.(V), true
}

func (c *cache[K, V]) get(key K, make func() (V, error)) (V, error) {
	if v, ok := c.find(key); ok {
		return v, nil
	}
	v, err := make()
	if err != nil {
		return v, err
	}
	kept, _ := c.values.LoadOrStore(key, v)
	return kept.(V), nil
}
