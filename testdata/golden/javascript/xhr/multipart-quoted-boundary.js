const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/upload");
xhr.setRequestHeader("Content-Type", "multipart/form-data; charset=utf-8; boundary=\"=_a b'(c)+,/:?\"");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new Blob([`--=_a b'(c)+,/:?\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--=_a b'(c)+,/:?--\r
`]));
