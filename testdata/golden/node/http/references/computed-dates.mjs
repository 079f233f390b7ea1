import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const date = new Date().toUTCString();
const date2 = new Date().toISOString();
const date3 = new Date().toISOString().slice(0, 10);
const date4 = new Date(Date.now() + 172800000).toISOString().slice(0, 19).replace("T", " ");
const date5 = new Date(Date.now() + 90000).toISOString().slice(0, 19).replace("T", " ");

const request = https.request("https://api.example.com/events", {
  headers: {
    "Date": date,
    "X-Iso": date2,
    "X-Day": date3,
    "X-Minute": date4,
    "X-Second": date5,
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
