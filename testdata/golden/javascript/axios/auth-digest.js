const response = await axios.get("https://api.example.com/private", {
  headers: { "Authorization": "Digest username=\"user\", realm=\"api@example.com\", nonce=\"MDEyMzQ1\", uri=\"/private?a=1,2\", qop=auth, nc=00000001, cnonce=\"0a4f113b\", response=\"00000000000000000000000000000000\", opaque=\"\"" },
});

console.log(response.data);
