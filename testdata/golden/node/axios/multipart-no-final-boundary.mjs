import axios from "axios";

const response = await axios.post("https://api.example.com/upload", `--X9\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--X9\r
Content-Disposition: form-data; name="b"; filename="b.txt"\r
Content-Type: text/plain\r
\r
2\r
`, {
  headers: { "Content-Type": "multipart/form-data; boundary=X9" },
});

console.log(response.data);
