$.ajax({
  url: "https://api.example.com/text",
  method: "POST",
  contentType: "text/plain",
  data: "hello!world !! !$ !-1 \"!\" %PATH% %%PATH%% !PATH! ^& ^^ $x ${x} {$x} $(x) #{x} #$x \\#{x} \\(x) %x% %(x)s %s %d %n {x} {0} {{x}} {{.X}} <%= x %> !x !! ^x @{x} @x ~ * ? $1 $$ $_ $'a' $\"b\" &x; \\N{DASH}",
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
