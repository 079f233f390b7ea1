// Package secure records requests that come over TLS, by HTTP/2 where the
// client agrees to it (RFC 7301) and by HTTP/1.1 where it does not. The
// certificate is made when it is needed and stands in no file: clients are made
// to trust its issuer by their own means.
//
// It is for the laboratory alone: the command line, which records on loopback
// without TLS, does not load it.
package secure

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"encoding/pem"
	"errors"
	"math/big"
	"net"
	"time"

	"snipgen/verify/capture"
)

// Authority issues the certificates of all its servers: each names 127.0.0.1,
// localhost and the name that the client has asked for (RFC 6066, 3), as some
// clients ask for that of the Host field.
type Authority struct {
	PEM []byte // the certificate of the issuer, to be trusted by clients
	Key string // the hash of the servers' key (RFC 7469, 2.4), in base64

	issuer         *x509.Certificate
	issuerKey, key *ecdsa.PrivateKey // key is the servers'
}

// New makes an authority. It holds for a day.
func New() (*Authority, error) {
	issuerKey, err1 := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	key, err2 := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err := errors.Join(err1, err2); err != nil {
		return nil, err
	}
	template := certificateOf("the laboratory of snipgen")
	template.IsCA, template.KeyUsage = true, x509.KeyUsageCertSign
	der, err1 := x509.CreateCertificate(rand.Reader, template, template, &issuerKey.PublicKey, issuerKey)
	public, err2 := x509.MarshalPKIXPublicKey(&key.PublicKey)
	sum := sha256.Sum256(public)
	return &Authority{
		PEM:    pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}),
		Key:    base64.StdEncoding.EncodeToString(sum[:]),
		issuer: template, issuerKey: issuerKey, key: key,
	}, errors.Join(err1, err2)
}

func certificateOf(name string) *x509.Certificate {
	now := time.Now()
	return &x509.Certificate{
		SerialNumber: big.NewInt(now.UnixNano()), Subject: pkix.Name{CommonName: name},
		NotBefore: now.Add(-time.Hour), NotAfter: now.Add(24 * time.Hour), BasicConstraintsValid: true,
	}
}

// issue makes the certificate for one connection.
func (a *Authority) issue(hello *tls.ClientHelloInfo) (*tls.Certificate, error) {
	template := certificateOf("localhost")
	template.DNSNames, template.IPAddresses = []string{"localhost"}, []net.IP{net.IPv4(127, 0, 0, 1)}
	if hello.ServerName != "" {
		template.DNSNames = append(template.DNSNames, hello.ServerName)
	}
	der, err := a.sign(template, &a.key.PublicKey, x509.ExtKeyUsageServerAuth)
	return &tls.Certificate{Certificate: [][]byte{der}, PrivateKey: a.key}, err
}

func (a *Authority) sign(template *x509.Certificate, key *ecdsa.PublicKey, usage x509.ExtKeyUsage) ([]byte, error) {
	template.KeyUsage, template.ExtKeyUsage = x509.KeyUsageDigitalSignature, []x509.ExtKeyUsage{usage}
	return x509.CreateCertificate(rand.Reader, template, a.issuer, key, a.issuerKey)
}

// Config makes a server speak TLS with certificates of the authority: one for
// clients that ask for no name, and one for each name.
func (a *Authority) Config() (*tls.Config, error) {
	nameless, err := a.issue(&tls.ClientHelloInfo{})
	if err != nil {
		return nil, err
	}
	return &tls.Config{Certificates: []tls.Certificate{*nameless}, GetCertificate: a.issue}, nil
}

// Client makes a certificate by which a client shows a name, and its key (PEM).
func (a *Authority) Client(name string) (certificate, key []byte, err error) {
	own, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, nil, err
	}
	der, err1 := a.sign(certificateOf(name), &own.PublicKey, x509.ExtKeyUsageClientAuth)
	secret, err2 := x509.MarshalPKCS8PrivateKey(own)
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}),
		pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: secret}), errors.Join(err1, err2)
}

// Listen starts a server on a free port of 127.0.0.1, that speaks TLS.
func (a *Authority) Listen() (*capture.Server, error) {
	config, err := a.Config()
	if err != nil {
		return nil, err
	}
	config.NextProtos = []string{"h2", "http/1.1"}
	listener, err := tls.Listen("tcp4", "127.0.0.1:0", config)
	if err != nil {
		return nil, err
	}
	return capture.Serve(listener, serve), nil
}

// serve speaks HTTP/2 where the handshake agrees on it. After one that fails
// there is nothing to serve.
func serve(c net.Conn, record func(*capture.Message)) bool {
	t := c.(*tls.Conn)
	t.SetDeadline(time.Now().Add(idle))
	if t.Handshake() != nil {
		return true
	}
	if t.ConnectionState().NegotiatedProtocol != "h2" {
		return false
	}
	newConnection(t, record).serve()
	return true
}
