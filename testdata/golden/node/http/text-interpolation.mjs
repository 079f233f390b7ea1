import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = "hello!world !! !$ !-1 \"!\" %PATH% %%PATH%% !PATH! ^& ^^ $x ${x} {$x} $(x) #{x} #$x \\#{x} \\(x) %x% %(x)s %s %d %n {x} {0} {{x}} {{.X}} <%= x %> !x !! ^x @{x} @x ~ * ? $1 $$ $_ $'a' $\"b\" &x; \\N{DASH}";

const request = https.request("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
