package request

// Login is a way to log in that begins with a question of the server: its
// answer, and the time, are part of what is sent, so that only a client with
// code of its own for the scheme can do it. The request itself has no
// Authorization field then.
type Login struct {
	Scheme   string // "digest" (RFC 7616) or "ntlm"
	User     Value
	Password Value
	Range    Range
}

// values are the texts of a login; none of none.
func (l *Login) values() []Value {
	if l == nil {
		return nil
	}
	return []Value{l.User, l.Password}
}

func (l *Login) mapped(change func(Value) Value) *Login {
	if l == nil {
		return nil
	}
	return &Login{Scheme: l.Scheme, User: change(l.User), Password: change(l.Password), Range: l.Range}
}
