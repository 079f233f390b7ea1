$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    "Accept": "application/xml, */*;q=0.1",
    "Accept-Language": "de-DE, en;q=0.5",
    "Cache-Control": "no-store",
    "Pragma": "no-cache",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
