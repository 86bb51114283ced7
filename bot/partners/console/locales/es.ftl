## El marco de cada página
skip = Ir al contenido
navigation = Páginas
sign-out = Cerrar sesión
back-home = Volver al inicio
error-in-title = Por corregir:
error-summary = Por favor, corrija lo siguiente
problem-title = No ha funcionado
problem-400 = No se ha entendido la petición. Vuelva atrás e inténtelo de nuevo.
problem-401 = Su sesión ha terminado. Inicie sesión y vuelva a intentarlo. Lo que escribió no se ha guardado.
problem-403 = Esta página no está abierta para usted, o ha estado abierta demasiado tiempo. Vuelva atrás, recargue la página e inténtelo de nuevo.
problem-404 = Esta página no existe.
problem-413 = Este archivo es demasiado grande.
problem-421 = Estas páginas no se abren con esta dirección. Pida la dirección correcta a quien gestiona este servicio.
problem-429 = Demasiadas peticiones. Espere un momento e inténtelo de nuevo.
problem-503 = El servicio está ocupado. Inténtelo de nuevo en un minuto. No se ha perdido nada de lo que ya estaba guardado.

## Inicio
home-title = Inicio
home-welcome = Le damos la bienvenida, { $name }.
