import axios from "axios";

const response = await axios.post("https://api.example.com/upload", `--X2\r
Content-Disposition: form-data; name="meta"\r
Content-Type: application/json; charset=utf-8\r
\r
{"a": 1.0}\r
--X2\r
Content-Disposition: form-data; name="note"\r
Content-Type: text/plain\r
\r
ü\r
--X2--\r
`, {
  headers: { "Content-Type": "multipart/form-data; boundary=X2" },
});

console.log(response.data);
