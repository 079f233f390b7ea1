import { once } from "node:events";
import https from "node:https";

const request = https.request("https://search.example.com/products-v2?allow_no_indices=false&expand_wildcards=open,hidden&local", {
  method: "HEAD",
  headers: { "Authorization": "ApiKey YOUR_API_KEY" },
});
request.end();

const [response] = await once(request, "response");
console.log(response.statusCode, response.headers);
response.resume();
