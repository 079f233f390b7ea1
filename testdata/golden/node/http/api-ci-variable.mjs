import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = new URLSearchParams({
  "value": "--env=test --url=https://a.example.com/?x=1&y\nDONE",
  "protected": "true",
  "masked": "false",
  "raw": "",
}).toString();

const request = https.request("https://git.example.com/api/v4/projects/42/variables/DEPLOY_OPTS?filter[environment_scope]=review%2F*", {
  method: "PUT",
  headers: {
    "JOB-TOKEN": "YOUR_JOB_TOKEN",
    "Content-Type": "application/x-www-form-urlencoded",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
