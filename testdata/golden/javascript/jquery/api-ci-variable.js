$.ajax({
  url: "https://git.example.com/api/v4/projects/42/variables/DEPLOY_OPTS?filter[environment_scope]=review%2F*",
  method: "PUT",
  headers: { "JOB-TOKEN": "YOUR_JOB_TOKEN" },
  contentType: "application/x-www-form-urlencoded",
  data: {
    "value": "--env=test --url=https://a.example.com/?x=1&y\nDONE",
    "protected": "true",
    "masked": "false",
    "raw": "",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
