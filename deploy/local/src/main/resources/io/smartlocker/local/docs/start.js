// The token entered under "Authorize" is kept until the tab is closed, and nowhere else.
window.ui = SwaggerUIBundle({
  url: "/api/openapi.json",
  dom_id: "#api",
  deepLinking: true,
  docExpansion: "none",
  filter: true,
  displayRequestDuration: true,
  tagsSorter: "alpha",
  validatorUrl: null,
});
