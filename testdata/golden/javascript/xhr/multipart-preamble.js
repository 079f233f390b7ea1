const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/upload");
xhr.setRequestHeader("Content-Type", "multipart/form-data; boundary=X8");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`This is the preamble.\r
--X8\r
Content-Disposition: form-data; name="b"\r
\r
1\r
--X8\r
Content-Disposition: form-data; name="a"\r
\r
2\r
--X8--\r
`);
