package process

import (
	"context"
	"errors"
	"io"
	"net"
	"os"
	"strings"
	"time"
)

// Send writes the source of a job, a message, to a connection with its origin,
// and reads what comes back until the other side has no more to say.
func Send(ctx context.Context, j Job, limit time.Duration) Outcome {
	started := time.Now()
	answer, err := exchange(ctx, j, limit)
	o := Outcome{Stdout: answer, Took: time.Since(started), TimedOut: errors.Is(err, os.ErrDeadlineExceeded) || errors.Is(err, context.DeadlineExceeded)}
	if err != nil && !o.TimedOut {
		o.Exit, o.Stderr = 1, err.Error()
	}
	return o
}

func exchange(ctx context.Context, j Job, limit time.Duration) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	var dialer net.Dialer
	c, err := dialer.DialContext(ctx, "tcp", strings.TrimPrefix(j.Origin, "http://"))
	if err != nil {
		return "", err
	}
	defer c.Close()
	deadline, _ := ctx.Deadline()
	c.SetDeadline(deadline)
	if _, err := io.WriteString(c, j.Source); err != nil {
		return "", err
	}
	if err := c.(*net.TCPConn).CloseWrite(); err != nil {
		return "", err
	}
	answer, err := io.ReadAll(c)
	return string(answer), err
}
