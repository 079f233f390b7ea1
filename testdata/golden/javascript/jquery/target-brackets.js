$.ajax({
  url: "https://api.example.com/list[1-3]/{a,b}/[x]?range=[0-9]&set={p,q}",
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
