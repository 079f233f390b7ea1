import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = `http://library.example.com/api/authors/1\r
http://library.example.com/api/authors/2?projection=short\r
`;

const request = https.request("https://library.example.com/api/books/1/authors", {
  method: "PUT",
  headers: {
    "Accept": "application/hal+json",
    "Content-Type": "text/uri-list",
    "Authorization": "Bearer YOUR_TOKEN",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
