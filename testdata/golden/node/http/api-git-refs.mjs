import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://git.example.com/example/project.git/info/refs?service=git-upload-pack", {
  headers: {
    "Git-Protocol": "version=2",
    "Pragma": "no-cache",
    "Accept": "*/*",
    "Authorization": "Basic " + Buffer.from("oauth2:YOUR_TOKEN").toString("base64"),
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
