const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/upload");
xhr.setRequestHeader("Content-Type", "multipart/form-data; boundary=other");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`--real\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--real--\r
`);
