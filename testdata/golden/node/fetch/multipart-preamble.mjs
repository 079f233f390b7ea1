const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  headers: { "Content-Type": "multipart/form-data; boundary=X8" },
  body: `This is the preamble.\r
--X8\r
Content-Disposition: form-data; name="b"\r
\r
1\r
--X8\r
Content-Disposition: form-data; name="a"\r
\r
2\r
--X8--\r
`,
});

console.log(await response.text());
