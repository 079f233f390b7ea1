const response = await axios.post("https://api.example.com/upload", `This is the preamble.\r
--X8\r
Content-Disposition: form-data; name="b"\r
\r
1\r
--X8\r
Content-Disposition: form-data; name="a"\r
\r
2\r
--X8--\r
`, {
  headers: { "Content-Type": "multipart/form-data; boundary=X8" },
});

console.log(response.data);
