$.ajax({
  url: "https://api.example.com/100%/a%zz/%4?q=%&r=50%25%&&s=1&",
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
