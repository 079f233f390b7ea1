$.ajax({
  url: "https://api.example.com/q?br[]=1&br[]=2&map[key]=v&esc%5B%5D=3",
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
