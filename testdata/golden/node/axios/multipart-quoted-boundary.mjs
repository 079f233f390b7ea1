import axios from "axios";

const response = await axios.post("https://api.example.com/upload", `--=_a b'(c)+,/:?\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--=_a b'(c)+,/:?--\r
`, {
  headers: { "Content-Type": "multipart/form-data; charset=utf-8; boundary=\"=_a b'(c)+,/:?\"" },
});

console.log(response.data);
