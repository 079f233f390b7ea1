$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: "multipart/form-data; charset=utf-8; boundary=\"=_a b'(c)+,/:?\"",
  data: new Blob([`--=_a b'(c)+,/:?\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--=_a b'(c)+,/:?--\r
`]),
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
