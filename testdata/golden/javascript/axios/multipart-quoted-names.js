const response = await axios.post("https://api.example.com/upload", `--X6\r
Content-Disposition: form-data; name="a%22b%22"\r
\r
1\r
--X6\r
Content-Disposition: form-data; name="c%0D%0Ad"; filename="e%22f%22.txt"\r
Content-Type: text/plain\r
\r
2\r
--X6\r
Content-Disposition: form-data; name="g\\"h"; filename="C:\\\\dir\\\\i'j;k.txt"\r
Content-Type: text/plain\r
\r
3\r
--X6\r
Content-Disposition: form-data; name=token\r
\r
4\r
--X6--\r
`, {
  headers: { "Content-Type": "multipart/form-data; boundary=X6" },
});

console.log(response.data);
