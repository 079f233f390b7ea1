import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://ci.example.com/job/Example%20Team/job/app/job/release%252F1.4/build?delay=0sec", {
  method: "POST",
  headers: {
    "Authorization": "Basic " + Buffer.from("example-bot:YOUR_API_TOKEN").toString("base64"),
    "Jenkins-Crumb": "YOUR_CRUMB",
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
