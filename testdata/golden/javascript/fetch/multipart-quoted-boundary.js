const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  headers: { "Content-Type": "multipart/form-data; charset=utf-8; boundary=\"=_a b'(c)+,/:?\"" },
  body: `--=_a b'(c)+,/:?\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--=_a b'(c)+,/:?--\r
`,
});

console.log(await response.text());
