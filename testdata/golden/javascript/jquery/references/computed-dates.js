const date2 = new Date().toISOString();
const date3 = new Date().toISOString().slice(0, 10);
const date4 = new Date(Date.now() + 172800000).toISOString().slice(0, 19).replace("T", " ");
const date5 = new Date(Date.now() + 90000).toISOString().slice(0, 19).replace("T", " ");

$.ajax({
  url: "https://api.example.com/events",
  headers: {
    "X-Iso": date2,
    "X-Day": date3,
    "X-Minute": date4,
    "X-Second": date5,
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
