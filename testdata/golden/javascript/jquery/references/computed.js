const guid = crypto.randomUUID();
const guid2 = crypto.randomUUID();
const number = String(Math.floor(Math.random() * 5) + 5);
const timestamp = String(Math.floor(Date.now() / 1000));
const timestamp2 = String(Math.floor(Date.now() / 1000) - 3600);
const now = new Date().toISOString();

$.ajax({
  url: "https://api.example.com/events",
  headers: {
    "X-Request-Id": guid,
    "X-Trace-Id": guid2,
    "X-Number": number,
    "X-Time": timestamp,
    "X-Time-Before": timestamp2,
    "X-Iso": now,
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
