$.ajax({
  url: "https://api.example.com/documents/7",
  method: "PATCH",
  headers: { "Prefer": "return=minimal" },
  contentType: "application/merge-patch+json",
  data: JSON.stringify({"title": "New", "author": null, "tags": [], "meta": {}}),
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
