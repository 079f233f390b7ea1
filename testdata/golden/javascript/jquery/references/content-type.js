const mediaType = "YOUR_MEDIA_TYPE"; // to be replaced

$.ajax({
  url: "https://api.example.com/items",
  method: "POST",
  contentType: mediaType,
  data: "{\"a\": 1}",
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
