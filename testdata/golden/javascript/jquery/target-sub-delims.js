$.ajax({
  url: "https://api.example.com/a'();,!$*@:~/b;v=1.0;w?x=';()!$*,@:/?~&y=a?b=c",
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
