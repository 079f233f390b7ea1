$.ajax({
  url: "https://reqbin.com/echo/post/form",
  method: "POST",
  headers: { "Authorization": "Bearer {token}" },
  contentType: "application/x-www-form-urlencoded",
  data: {
    "key1": "value1",
    "key2": "value2",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
